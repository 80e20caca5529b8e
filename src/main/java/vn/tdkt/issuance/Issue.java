package vn.tdkt.issuance;

import java.time.LocalDate;

/** "58/KH-LHH" of 30 January 2024, as the records officer gave them. */
public record Issue(String number, LocalDate on) {}
