/** Trees of maps, lists and values as JSON text, the same on every machine. */
@NullMarked
package org.incubationtoolkits.export.internal.json;

import org.jspecify.annotations.NullMarked;
