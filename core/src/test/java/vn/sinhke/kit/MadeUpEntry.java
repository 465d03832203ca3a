package vn.sinhke.kit;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.matching.ListedPerson;

/**
 * An entry of a made-up list, and what is true of it.
 *
 * @param listed what the list says
 * @param person who it is: two entries of one person have one number here
 * @param corruptions the mistakes made in writing it a second time; empty for the first
 */
public record MadeUpEntry(ListedPerson listed, int person, ImmutableSet<Corruption> corruptions) {}
