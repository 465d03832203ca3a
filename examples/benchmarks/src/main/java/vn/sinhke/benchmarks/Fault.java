package vn.sinhke.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * What an engine says of one application by one check, in a form that is the same for all of them.
 *
 * @param code code of the check
 * @param arguments named values of the check, as a message would need them
 * @param citations the provisions behind the check
 */
public record Fault(String code, ImmutableSortedMap<String, String> arguments, ImmutableList<String> citations) {}
