package org.incubationtoolkits.model.content;

import jakarta.validation.Valid;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** How a group used a tool, real or invented. */
public record WorkedExample(@Valid Text title, @Valid RichText text) {}
