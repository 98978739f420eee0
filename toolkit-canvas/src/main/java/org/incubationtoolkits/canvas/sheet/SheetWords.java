package org.incubationtoolkits.canvas.sheet;

import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.text.Direction;
import org.incubationtoolkits.model.text.Text;

/**
 * What stands around the blocks, in the language of the edition: this module has no words of its own.
 *
 * @param language of the edition; a sheet in a language that is written from right to left is mirrored
 * @param writeIns what people write at the head of an empty sheet, such as project, team and date
 * @param numbers the numbers of the fill order from 1 as the language writes them; further ones are in ASCII digits
 * @param footer name and version, licence, authors, address; each may be in a language of its own
 */
public record SheetWords(Locale language, List<WriteIn> writeIns, List<String> numbers, List<Text> footer) {

    public SheetWords {
        writeIns = List.copyOf(writeIns);
        numbers = List.copyOf(numbers);
        footer = List.copyOf(footer);
    }

    /**
     * A line at the head of the sheet.
     *
     * @param value what was written there; empty if nothing was
     */
    public record WriteIn(Text label, String value) {}

    public SheetWords withWriteIns(List<WriteIn> writeIns) {
        return new SheetWords(language, writeIns, numbers, footer);
    }

    public Direction direction() {
        return Direction.of(language);
    }

    String number(int number) {
        return number <= numbers.size() ? numbers.get(number - 1) : Integer.toString(number);
    }
}
