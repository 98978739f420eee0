package org.incubationtoolkits.export.internal.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.canvas.Block;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.canvas.Prompt;

/** What the script of the page of a canvas has to know: the ids of the canvas, and all words that it says. */
public record CanvasData(Page page, Toolkit toolkit, Tool tool, Canvas canvas) {

    /** The scripts of the page, in the order in which they need each other. */
    public static final List<String> SCRIPTS = List.of(
            "page.js",
            "reading.js",
            "plain-text.js",
            "answers.js",
            "sheets.js",
            "migration.js",
            "answers-text.js",
            "history.js",
            "keeping.js",
            "filing.js",
            "canvas-block.js",
            "canvas-beside.js",
            "canvas.js");

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("clear", Label.CLEAR_SHEET),
            Map.entry("addSheet", Label.ADD_SHEET),
            Map.entry("copySheet", Label.COPY_SHEET),
            Map.entry("removeSheet", Label.REMOVE_SHEET),
            Map.entry("sheetName", Label.SHEET_NAME),
            Map.entry("beside", Label.SIDE_BY_SIDE),
            Map.entry("length", Label.LENGTH_OF_LIMIT),
            Map.entry("tooLong", Label.LENGTH_OVER_LIMIT),
            Map.entry("useThis", Label.USE_THIS),
            Map.entry("sheet", Label.SHEET),
            Map.entry("block", Label.BLOCK),
            Map.entry("status", Label.BLOCK_STATUS),
            Map.entry("statusOpen", Label.BLOCK_OPEN),
            Map.entry("statusDraft", Label.BLOCK_DRAFT),
            Map.entry("statusDone", Label.BLOCK_DONE),
            Map.entry("alsoWritten", Label.ALSO_WRITTEN),
            Map.entry("alsoWrittenBy", Label.ALSO_WRITTEN_BY));

    /** Returns the data as JSON that no markup can leave. */
    public Html island() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("toolkit", toolkit.id().value());
        data.put("tool", tool.id().value());
        DataIsland.putFormerly(data, tool.formerly());
        data.put("version", canvas.version());
        data.put("language", page.lang());
        data.put("title", canvas.title().words());
        data.put("blocks", canvas.blocks().stream().map(CanvasData::block).toList());
        data.put("labels", FilingLabels.with(LABELS, page));
        return DataIsland.element("canvas-data", data);
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", block.id().value());
        DataIsland.putFormerly(data, block.formerly());
        data.put("title", block.title().words());
        block.maxLength().ifPresent(limit -> data.put("limit", limit));
        data.put("prompts", block.prompts().stream().map(CanvasData::prompt).toList());
        return data;
    }

    private static Map<String, Object> prompt(Prompt prompt) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", prompt.id().value());
        DataIsland.putFormerly(data, prompt.formerly());
        data.put("text", prompt.text().words());
        return data;
    }
}
