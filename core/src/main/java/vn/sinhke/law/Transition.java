package vn.sinhke.law;

import java.time.LocalDate;

/**
 * Why a value still applies though its act was repealed (điều khoản chuyển tiếp).
 *
 * @param citation the transitional provision
 * @param from first day on which the value applies only through it
 */
public record Transition(Citation citation, LocalDate from) {}
