package org.incubationtoolkits.localization.exchange;

import java.util.Optional;
import org.incubationtoolkits.model.problem.Location;

/**
 * One text as it came back.
 *
 * @param key as it is written, which need not be the key of any text
 * @param source the source text in the file
 * @param target the translation; empty where there is none
 * @param claim how far the file says that the translation has come
 * @param stamp nothing where a tool has dropped it
 * @param location where the unit stands in the file
 */
public record HandbackUnit(
        String key, String source, String target, Claim claim, Optional<Stamp> stamp, Location location) {}
