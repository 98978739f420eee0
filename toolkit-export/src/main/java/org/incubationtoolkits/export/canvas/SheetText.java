package org.incubationtoolkits.export.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.sheet.BlockContent;
import org.incubationtoolkits.canvas.sheet.Passage;
import org.incubationtoolkits.canvas.sheet.SheetContent;
import org.incubationtoolkits.canvas.sheet.SheetLayout;
import org.incubationtoolkits.canvas.sheet.SheetLayout.SetBlock;
import org.incubationtoolkits.canvas.sheet.SheetWords.WriteIn;
import org.incubationtoolkits.canvas.text.Run;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.export.internal.json.JsonText;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/**
 * A sheet as text: Markdown to read and to write into, JSON for programs. Blocks stand in reading order. Thread-safe.
 */
public final class SheetText {

    private static final String FORMAT = "canvas-sheet";

    private SheetText() {}

    /** Returns CommonMark: a heading for each block, with its number in the order in which blocks are filled in. */
    public static String markdown(SheetLayout layout) {
        SheetContent content = layout.content();
        Blocks page = new Blocks().heading(1, words(content.title()));
        content.subtitle().ifPresent(text -> page.paragraph(words(text)));
        List<WriteIn> writeIns = content.words().writeIns();
        if (!writeIns.isEmpty()) {
            page.bullets(writeIns.stream().map(SheetText::writeIn).toList());
        }
        layout.blocks().forEach(block -> {
            page.heading(
                    2,
                    Inline.words(number(block) + ". "
                            + block.content().block().title().words()));
            page.add(passages(block.content()));
        });
        page.paragraph(Inline.join(
                content.words().footer().stream().map(SheetText::words).toList()));
        return page.source() + "\n";
    }

    private static Blocks writeIn(WriteIn writeIn) {
        Inline label = words(writeIn.label()).strong();
        return new Blocks()
                .paragraph(writeIn.value().isEmpty() ? label : Inline.join(label, Inline.words(writeIn.value())));
    }

    /** Entries with a number before them are a numbered list, the others have bullets. */
    private static Blocks passages(BlockContent content) {
        Blocks blocks = new Blocks();
        List<Passage> entries = new ArrayList<>();
        for (Passage passage : content.passages()) {
            if (passage.paragraph().marker().isEmpty()) {
                flush(entries, blocks);
                blocks.add(lines(passage));
            } else {
                entries.add(passage);
            }
        }
        flush(entries, blocks);
        return blocks;
    }

    private static void flush(List<Passage> entries, Blocks blocks) {
        if (entries.isEmpty()) {
            return;
        }
        List<Blocks> items = entries.stream().map(SheetText::lines).toList();
        if (entries.get(0).paragraph().marker().equals("1.")) {
            blocks.numbered(1, items);
        } else {
            blocks.bullets(items);
        }
        entries.clear();
    }

    /** A line that somebody ended is a paragraph of its own. */
    private static Blocks lines(Passage passage) {
        Blocks blocks = new Blocks();
        Inline line = Inline.EMPTY;
        for (Run run : passage.paragraph().runs()) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    add(line, blocks);
                    line = Inline.EMPTY;
                }
                line = line.then(inline(parts[i], run.weight()));
            }
        }
        add(line, blocks);
        return blocks;
    }

    private static void add(Inline line, Blocks blocks) {
        if (!line.equals(Inline.EMPTY)) {
            blocks.paragraph(line);
        }
    }

    private static Inline inline(String words, Weight weight) {
        if (words.isEmpty()) {
            return Inline.EMPTY;
        }
        return weight == Weight.BOLD && !words.isBlank() ? Inline.words(words).strong() : Inline.words(words);
    }

    private static Inline words(Text text) {
        return Inline.words(text.words());
    }

    /**
     * Returns a document that says what stands on the sheet and where, in millimetres from its upper left corner.
     *
     * @param tool whose canvas it is
     */
    public static String json(SheetLayout layout, Id tool) {
        SheetContent content = layout.content();
        Locale language = content.words().language();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("formatVersion", 1);
        tree.put("tool", tool.value());
        tree.put("version", content.canvas().version());
        tree.put("language", language.toLanguageTag());
        tree.put("direction", content.words().direction().value());
        tree.put("sheet", sized(layout.sheet().width(), layout.sheet().height()));
        tree.put("typeSize", rounded(layout.size()));
        tree.put("fits", layout.misfits().isEmpty());
        tree.put("title", content.title().words());
        content.subtitle().ifPresent(text -> tree.put("subtitle", text.words()));
        tree.put(
                "head", content.words().writeIns().stream().map(SheetText::tree).toList());
        tree.put("blocks", layout.blocks().stream().map(SheetText::tree).toList());
        tree.put("foot", content.words().footer().stream().map(Text::words).toList());
        return JsonText.of(tree);
    }

    private static Map<String, Object> tree(SetBlock block) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", block.content().block().id().value());
        tree.put("number", number(block));
        tree.put("title", block.content().block().title().words());
        tree.put("box", box(block.box()));
        tree.put(
                "passages",
                block.content().passages().stream().map(SheetText::tree).toList());
        return tree;
    }

    private static Map<String, Object> box(Box box) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("left", rounded(box.left()));
        tree.put("top", rounded(box.top()));
        tree.putAll(sized(box.width(), box.height()));
        return tree;
    }

    private static Map<String, Object> sized(double width, double height) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("width", rounded(width));
        tree.put("height", rounded(height));
        return tree;
    }

    private static Map<String, Object> tree(WriteIn writeIn) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", writeIn.label().words());
        tree.put("value", writeIn.value());
        return tree;
    }

    private static Map<String, Object> tree(Passage passage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", passage.tone().name().toLowerCase(Locale.ROOT));
        tree.put("language", passage.paragraph().language().toLanguageTag());
        tree.put(
                "text",
                String.join(
                        "", passage.paragraph().runs().stream().map(Run::text).toList()));
        return tree;
    }

    private static String number(SetBlock block) {
        return block.number().line().text();
    }

    private static double rounded(double millimetres) {
        return Math.round(millimetres * 100) / 100.0;
    }
}
