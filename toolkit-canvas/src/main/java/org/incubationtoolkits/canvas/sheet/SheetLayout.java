package org.incubationtoolkits.canvas.sheet;

import java.util.List;
import org.incubationtoolkits.canvas.Box;
import org.incubationtoolkits.canvas.Sheet;

/**
 * Where everything on a sheet lies.
 *
 * @param size the type size of blocks that was chosen, in millimetres
 * @param head the lines of title and subtitle
 * @param writeIns what people write at the head, at the end of the line
 * @param blocks in reading order
 * @param foot the lines below the blocks
 * @param misfits empty if everything fits
 */
public record SheetLayout(
        SheetContent content,
        Sheet sheet,
        double size,
        List<SetLine> head,
        List<WrittenIn> writeIns,
        List<SetBlock> blocks,
        List<SetLine> foot,
        List<Misfit> misfits) {

    public SheetLayout {
        head = List.copyOf(head);
        writeIns = List.copyOf(writeIns);
        blocks = List.copyOf(blocks);
        foot = List.copyOf(foot);
        misfits = List.copyOf(misfits);
    }

    /** A line at the head to write on: its box, of which the lower edge is drawn, and the words in it. */
    public record WrittenIn(Box box, List<SetLine> lines) {}

    /**
     * A block in its place.
     *
     * @param title the lines of its title
     * @param number the number in the fill order, in the middle of a circle of radius {@code radius}
     * @param body the lines below
     */
    public record SetBlock(
            BlockContent content, Box box, List<SetLine> title, SetLine number, double radius, List<SetLine> body) {

        public SetBlock {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }

        /** Returns the square around the circle, in the middle of which the number stands. */
        public Box circle() {
            double middle = number.baseline() - number.size() * BlockSetter.HALF_A_DIGIT;
            return new Box(number.start() - radius, middle - radius, 2 * radius, 2 * radius);
        }
    }
}
