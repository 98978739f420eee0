package org.incubationtoolkits.publish.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A variant of the canonical catalogue that changes a few things, as files that somebody edits. */
final class SmallVariant {

    private SmallVariant() {}

    static void in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("overlays"));
        Files.writeString(folder.resolve("variant.yaml"), """
                format: toolkit-variant/1
                id: mine
                version: 1.0.0
                kind: country
                status: draft
                title: { en: Examplia }
                summary: { en: An edition for a country that does not exist. }
                basedOn: { catalogue: incubation-toolkits, version: 1.0.0 }
                territory: XX
                languages: [en, pt]
                publisher: Somebody
                licence: cc-by-4-0
                overlays: [law]
                """);
        Files.writeString(folder.resolve("overlays/law.yaml"), """
                format: toolkit-overlay/1
                operations:
                  - op: replace
                    at: tool.challenge-call.slots.applicants-data.content
                    text: { en: Ask the *Examplian* authority., pt: Pergunte à autoridade. }
                  - op: replace
                    at: tool.experiment-card.title
                    text: { pt: Ficha só em português }
                  - op: add
                    into: tool.experiment-card.tips
                    node: { id: x-mine-tip, text: { en: A tip of ours., pt: Uma dica nossa. } }
                  - op: hide
                    at: tool.experiment-card.tips.small-numbers
                  - op: set
                    at: tool.experiment-card.duration
                    value: { min: 30, max: 200 }
                """);
    }

    /** Writes an overlay that was made for a catalogue as it is no longer. */
    static void stale(Path folder) throws IOException {
        Files.writeString(folder.resolve("overlays/law.yaml"), """
                format: toolkit-overlay/1
                operations:
                  - op: replace
                    at: tool.experiment-card.title
                    text: { en: Our card }
                    was: Card
                  - op: replace
                    at: role.sponsor.title
                    text: { en: Patron }
                    was: Payer
                """);
    }
}
