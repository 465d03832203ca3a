package vn.sinhke.project;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.beneficiary.SupportReceived;

/**
 * A dossier beside what its households received before (hồ sơ và hỗ trợ các hộ đã nhận).
 *
 * @param dossier the dossier
 * @param program the program whose money is to pay, as written; empty if nobody said
 * @param before what is known of former supports; those of other households among them are not looked at
 */
public record SupportHistory(Dossier dossier, Optional<String> program, ImmutableList<SupportReceived> before) {}
