package org.incubationtoolkits.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.Sheet;
import org.incubationtoolkits.canvas.sheet.SheetLayout.WrittenIn;
import org.incubationtoolkits.canvas.sheet.SheetWords.WriteIn;
import org.incubationtoolkits.canvas.text.Paragraph;
import org.incubationtoolkits.canvas.text.Run;
import org.incubationtoolkits.canvas.text.TextSetter;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.model.text.Direction;
import org.incubationtoolkits.model.text.Text;

/** What stands above and below the blocks. It is set first; the blocks have the rest of the sheet. */
record Surround(Sheet sheet, TextSetter setter, Direction direction, double size, double small) {

    private static final double TITLE = 1.9;

    /** How much of the width the lines to write on have, where there are any. */
    private static final double WRITE_INS = 0.46;

    /** What was set, and the room that is left. */
    record Frame(List<SetLine> head, List<WrittenIn> writeIns, List<SetLine> foot, Box room) {}

    Frame around(SheetContent content) {
        Box page = sheet.content();
        SheetWords words = content.words();
        Column head = head(content, part(page, 0, words.writeIns().isEmpty() ? 1 : 1 - WRITE_INS - 0.03));
        List<WrittenIn> writeIns = writeIns(words, part(page, 1 - WRITE_INS, 1));
        double top = writeIns.stream().mapToDouble(each -> each.box().bottom()).reduce(head.bottom(), Math::max);
        Column foot = new Column(page, direction);
        addFoot(words, foot);
        double height = foot.bottom() - page.top();
        List<SetLine> lowered = foot.lines().stream()
                .map(line -> lowered(line, page.height() - height))
                .toList();
        double roomTop = top + size * 0.7;
        double roomBottom = page.bottom() - height - (lowered.isEmpty() ? 0 : size * 0.5);
        Box room = new Box(page.left(), roomTop, page.width(), Math.max(roomBottom - roomTop, 0));
        return new Frame(head.lines(), writeIns, lowered, room);
    }

    private Column head(SheetContent content, Box box) {
        Column head = new Column(box, direction);
        head.add(setter.measure(Paragraph.of(content.title(), Weight.BOLD)), size * TITLE, Tone.TITLE, 0);
        content.subtitle()
                .ifPresent(
                        text -> head.add(setter.measure(Paragraph.of(text, Weight.REGULAR)), size, Tone.SUBTITLE, 0));
        return head;
    }

    private List<WrittenIn> writeIns(SheetWords words, Box box) {
        List<WrittenIn> all = new ArrayList<>();
        int count = words.writeIns().size();
        for (int i = 0; i < count; i++) {
            Box place = part(box, (double) i / count, (i + 0.92) / count);
            all.add(writeIn(words.writeIns().get(i), words.language(), place));
        }
        double bottom =
                all.stream().mapToDouble(each -> each.box().bottom()).max().orElse(0);
        return all.stream()
                .map(each -> new WrittenIn(each.box().withBottom(bottom), each.lines()))
                .toList();
    }

    private WrittenIn writeIn(WriteIn writeIn, Locale language, Box place) {
        Column column = new Column(place, direction);
        column.add(setter.measure(Paragraph.of(writeIn.label(), Weight.REGULAR)), small, Tone.SMALL, 0);
        if (writeIn.value().isEmpty()) {
            column.skip(size * 1.8);
        } else {
            Paragraph value = new Paragraph(List.of(Run.regular(writeIn.value())), language, "", 0);
            column.add(setter.measure(value), size, Tone.ANSWER, 0);
        }
        return new WrittenIn(place.withBottom(column.bottom()), column.lines());
    }

    /** Short texts share a line, as far as they fit. */
    private void addFoot(SheetWords words, Column foot) {
        List<Run> runs = new ArrayList<>();
        for (Text text : words.footer()) {
            if (!runs.isEmpty()) {
                runs.add(Run.regular(" \u00b7 "));
            }
            runs.add(Run.regular(text.words()));
        }
        if (!runs.isEmpty()) {
            foot.add(setter.measure(new Paragraph(runs, words.language(), "", 0)), small, Tone.SMALL, 0);
        }
    }

    private static SetLine lowered(SetLine line, double by) {
        return new SetLine(
                line.start(),
                line.baseline() + by,
                line.size(),
                line.tone(),
                line.line(),
                line.language(),
                line.marker(),
                line.markerStart(),
                line.begins());
    }

    /** Returns the part of a box between two shares of its width, from the edge where the direction begins. */
    private Box part(Box box, double from, double to) {
        double width = box.width() * (to - from);
        double left =
                direction == Direction.RIGHT_TO_LEFT ? box.right() - box.width() * to : box.left() + box.width() * from;
        return new Box(left, box.top(), width, box.height());
    }
}
