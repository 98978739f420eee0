/** An edition as JSON, for programs. Start with {@link org.incubationtoolkits.export.json.JsonExporter}. */
@NullMarked
package org.incubationtoolkits.export.json;

import org.jspecify.annotations.NullMarked;
