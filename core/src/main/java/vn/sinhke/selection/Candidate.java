package vn.sinhke.selection;

import vn.sinhke.project.Dossier;
import vn.sinhke.validation.Report;

/**
 * A dossier with what the rules said of it.
 *
 * @param dossier the dossier
 * @param report the report on it
 */
public record Candidate(Dossier dossier, Report report) {}
