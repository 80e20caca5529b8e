package vn.tdkt.proofreading;

import java.util.List;
import java.util.UUID;

/** Which number which contest bears; asked of whoever keeps the contests of a province. */
public interface EditionsOnRecord {
  /** Those of the year, of the one before it and of the one behind it. */
  List<KnownEdition> around(UUID jurisdiction, int year);
}
