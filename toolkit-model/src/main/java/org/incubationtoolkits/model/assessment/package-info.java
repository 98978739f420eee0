/** Questions with scores and advice. Start with {@link org.incubationtoolkits.model.assessment.Question}; results come from {@link org.incubationtoolkits.model.assessment.Scoring}. */
@NullMarked
package org.incubationtoolkits.model.assessment;

import org.jspecify.annotations.NullMarked;
