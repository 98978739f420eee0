package org.incubationtoolkits.publish.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A folder as it is named on the command line. Nothing is not the current folder: a variable of a script may be empty. */
final class FolderConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("it is empty; write \".\" for the current folder");
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("there cannot be such a path here");
        }
    }
}
