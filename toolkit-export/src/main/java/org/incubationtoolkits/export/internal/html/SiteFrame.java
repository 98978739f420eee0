package org.incubationtoolkits.export.internal.html;

import java.util.Optional;
import org.incubationtoolkits.export.Hosting;
import org.incubationtoolkits.model.text.Text;

/**
 * What is the same on every page of an edition.
 *
 * @param neighbours what else is published on the site
 * @param logo what the logo says; nothing if there is none
 * @param hasPdf whether sheets are published as PDF too
 * @param hasFeed whether the edition has a feed of changes
 */
public record SiteFrame(
        Hosting hosting, NeighbourLinks neighbours, Optional<Text> logo, boolean hasPdf, boolean hasFeed) {}
