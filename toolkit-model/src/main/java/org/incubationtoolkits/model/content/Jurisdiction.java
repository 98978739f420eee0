package org.incubationtoolkits.model.content;

import java.util.Optional;

/**
 * For whom an edition is; what is not known is left open.
 *
 * @param country as in ISO 3166-1, two letters
 */
public record Jurisdiction(Optional<String> country, Optional<GovernmentLevel> level) {}
