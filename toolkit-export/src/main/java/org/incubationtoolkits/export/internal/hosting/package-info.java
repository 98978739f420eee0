/**
 * What a site needs where it is served, beside its pages: site maps, feeds, headers, what browsers keep. Start with {@link
 * org.incubationtoolkits.export.internal.hosting.HostingFiles}.
 */
@NullMarked
package org.incubationtoolkits.export.internal.hosting;

import org.jspecify.annotations.NullMarked;
