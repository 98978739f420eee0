package org.incubationtoolkits.export;

import java.util.Arrays;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;

/** Where things lie in an export: {@code et/tools/assumption-map.html}. Paths are made of ids, so they last. */
public final class ItemPath {

    private ItemPath() {}

    /** Returns the path of an item inside its edition, without an ending: {@code tools/assumption-map}. */
    public static String of(ItemRef ref) {
        return ref.kind().folder() + "/" + ref.id();
    }

    /** Returns whether items of this kind have a page of their own. Others stand on pages of several. */
    public static boolean hasPage(ItemKind kind) {
        return switch (kind) {
            case TOOLKIT, TOOL, ASSESSMENT, EXPLAINER, GUIDE, PROGRAMME, CASE -> true;
            case CATALOGUE, FACET, ROLE, LICENCE, SOURCE -> false;
        };
    }

    /** Returns the way from one file to another, both relative to the same root: {@code ../cases/x.html}. */
    public static String relative(String from, String to) {
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int common = 0;
        while (common < Math.min(here.length, there.length) - 1 && here[common].equals(there[common])) {
            common++;
        }
        String up = "../".repeat(here.length - 1 - common);
        return up + String.join("/", Arrays.copyOfRange(there, common, there.length));
    }
}
