/**
 * The {@code toolkit} command. Start with {@code ToolkitCommand}; each of its commands reads options, makes one call of {@link
 * org.incubationtoolkits.publish}, and tells what came of it.
 */
@NullMarked
package org.incubationtoolkits.publish.command;

import org.jspecify.annotations.NullMarked;
