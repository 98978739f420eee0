package org.incubationtoolkits.localization.check;

import java.util.Optional;

/** A message and its translation, both without a fault. */
record MessagePair(MessageContent source, MessageContent target) {

    /** Returns nothing for what is no message, and where source or translation cannot be read as one. */
    static Optional<MessagePair> of(CheckedText text) {
        return readable(text.sourceWording())
                .flatMap(source -> readable(text.targetWording()).map(target -> new MessagePair(source, target)));
    }

    private static Optional<MessageContent> readable(Wording wording) {
        return wording.message().filter(message -> !message.isFaulty()).map(ParsedMessage::content);
    }
}
