package org.incubationtoolkits.model;

import org.incubationtoolkits.model.provenance.Credit;

/** An item with words that somebody wrote, and which are under a licence. */
public sealed interface Authored extends Item permits Assessment, Case, Explainer, Guide, Programme, Tool, Toolkit {

    Credit credit();
}
