package org.incubationtoolkits.canvas.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.CanvasLayout.PlacedBlock;
import org.incubationtoolkits.canvas.sheet.Misfit.Part;
import org.incubationtoolkits.canvas.sheet.SheetLayout.SetBlock;
import org.incubationtoolkits.canvas.text.Line;
import org.incubationtoolkits.canvas.text.MeasuredParagraph;
import org.incubationtoolkits.canvas.text.Paragraph;
import org.incubationtoolkits.canvas.text.Run;
import org.incubationtoolkits.canvas.text.TextSetter;
import org.incubationtoolkits.canvas.text.Weight;
import org.incubationtoolkits.model.text.Direction;

/** The words of a block, measured once, to be set in any size. */
final class BlockSetter {

    private static final double TITLE = 1.1;
    private static final double RADIUS = 0.72;
    private static final double NUMBER = 0.82;
    /** From the baseline to the middle of a digit of Noto Sans, in ems. */
    static final double HALF_A_DIGIT = 0.357;

    private static final double AFTER_PARAGRAPH = 0.3;

    /** Less than a reader would see, or a ruler show. */
    private static final double TOLERANCE = 0.05;

    private final BlockContent content;
    private final PlacedBlock placed;
    private final Box inner;
    private final Direction direction;
    private final Locale language;
    private final MeasuredParagraph title;
    private final Line number;
    private final List<MeasuredParagraph> passages;
    private final double writingRoom;

    BlockSetter(
            BlockContent content,
            PlacedBlock placed,
            SheetWords words,
            TextSetter setter,
            double padding,
            double writingRoom) {
        this.content = content;
        this.placed = placed;
        this.inner = placed.box().inset(padding);
        this.direction = words.direction();
        this.language = words.language();
        this.title = setter.measure(Paragraph.of(content.block().title(), Weight.BOLD));
        this.number = setter.measure(
                        new Paragraph(List.of(Run.bold(words.number(placed.fillNumber()))), words.language(), "", 0))
                .lines(Double.MAX_VALUE)
                .get(0);
        this.passages = content.passages().stream()
                .map(passage -> setter.measure(passage.paragraph()))
                .toList();
        this.writingRoom = writingRoom;
    }

    SetBlock set(double size) {
        double titleSize = size * TITLE;
        double radius = titleSize * RADIUS;
        Column head = head(size);
        return new SetBlock(
                content,
                placed.box(),
                head.lines(),
                number(titleSize, radius),
                radius,
                body(size, head).lines());
    }

    Optional<Misfit> misfit(double size) {
        double over = body(size, head(size)).bottom() - inner.bottom();
        if (over > TOLERANCE) {
            return Optional.of(new Misfit(content.block(), Part.WORDS, over));
        }
        double missing = content.toBeFilled() ? over + writingRoom : over;
        return missing > TOLERANCE
                ? Optional.of(new Misfit(content.block(), Part.WRITING_ROOM, missing))
                : Optional.empty();
    }

    private Column head(double size) {
        double titleSize = size * TITLE;
        Column head = new Column(inner, direction);
        head.add(title, titleSize, Tone.BLOCK_TITLE, titleSize * (2 * RADIUS + 0.4));
        return head;
    }

    private Column body(double size, Column head) {
        Column body = new Column(inner, direction);
        body.skip(head.bottom() - inner.top() + size * AFTER_PARAGRAPH);
        for (int i = 0; i < passages.size(); i++) {
            body.add(passages.get(i), size, content.passages().get(i).tone(), 0);
            body.skip(i == passages.size() - 1 ? 0 : size * AFTER_PARAGRAPH);
        }
        return body;
    }

    private SetLine number(double titleSize, double radius) {
        double centre = direction == Direction.RIGHT_TO_LEFT ? inner.right() - radius : inner.left() + radius;
        double baseline = inner.top() + titleSize * Column.LEADING / 2 + titleSize * NUMBER * HALF_A_DIGIT;
        return new SetLine(centre, baseline, titleSize * NUMBER, Tone.FILL_NUMBER, number, language, "", centre, true);
    }
}
