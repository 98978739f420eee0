package org.incubationtoolkits.localization.check;

import com.ibm.icu.lang.UScript;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many letters of some words are in the scripts of a language, and how many in others. What is in no script, such as
 * digits and punctuation, is not counted.
 *
 * @param others by script
 */
record ScriptCounts(int own, Map<Integer, Integer> others) {

    static ScriptCounts of(String words, WritingSystem expected) {
        int own = 0;
        Map<Integer, Integer> others = new TreeMap<>();
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            int script = Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
            if (expected.uses(script)) {
                own++;
            } else if (script != UScript.COMMON && script != UScript.INHERITED) {
                others.merge(script, 1, Integer::sum);
            }
        }
        return new ScriptCounts(own, others);
    }

    /** Returns whether most letters, and at least {@code fewest}, are in other scripts. */
    boolean areMostlyOthers(int fewest) {
        int count = others.values().stream().mapToInt(Integer::intValue).sum();
        return count >= fewest && count > own;
    }

    /** Returns the name of the other script that most letters are in. */
    String mostUsed() {
        return others.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> UScript.getName(entry.getKey()))
                .orElse("none");
    }
}
