package vn.sinhke.project;

import com.google.common.collect.ImmutableList;

/**
 * A dossier among those handed in to the same call (hồ sơ trong một đợt đề xuất).
 *
 * @param dossier the dossier
 * @param others the other dossiers that are known; those of other calls among them are not looked at
 */
public record CallEntry(Dossier dossier, ImmutableList<Dossier> others) {}
