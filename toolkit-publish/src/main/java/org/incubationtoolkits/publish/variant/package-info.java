/**
 * Variants where they lie: in folders, in jars, and in libraries. Start with {@link
 * org.incubationtoolkits.publish.variant.VariantFinder}.
 */
@NullMarked
package org.incubationtoolkits.publish.variant;

import org.jspecify.annotations.NullMarked;
