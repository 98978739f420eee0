/** Benchmarks with JMH. Start one by its name: {@code TranslationBenchmark}. */
@NullMarked
package org.incubationtoolkits.benchmark;

import org.jspecify.annotations.NullMarked;
