/**
 * What every exporter promises, and what its tests are made of. Start with {@link
 * org.incubationtoolkits.export.testing.ExporterContract}.
 */
@NullMarked
package org.incubationtoolkits.export.testing;

import org.jspecify.annotations.NullMarked;
