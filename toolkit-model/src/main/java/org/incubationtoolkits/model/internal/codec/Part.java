package org.incubationtoolkits.model.internal.codec;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What stands under one segment of an address.
 *
 * @param value as its owner holds it: an {@code Optional} for an optional member
 * @param member nothing for an entry of a list
 * @param inOwner gives the owner with another value in this place
 */
public record Part(Object value, Codec<?> codec, Optional<Member<?>> member, UnaryOperator<Object> inOwner) {}
