package vn.sinhke.jdbc;

import java.time.OffsetDateTime;

/** What names one stored version of a document: its number from 1, when it was recorded, and its hash. */
record Version(int number, OffsetDateTime recordedAt, String hash) {}
