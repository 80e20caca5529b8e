package vn.tdkt.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Office;

/**
 * A block with those who answer for its steps.
 *
 * @param holders "Trưởng khối: …", in the order of the offices
 */
public record BlockOffices(UUID id, String name, List<String> holders) {
  static BlockOffices of(BlockYear block, LocalDate today) {
    List<String> holders = new ArrayList<>();
    for (Office office : Office.values()) {
      List<String> units =
          block.holders(office, block.within(today)).stream().map(block::nameOf).toList();
      if (!units.isEmpty()) {
        String names = String.join(", ", units);
        holders.add(Words.of("calendar").say("block.office", office.words(block.kind()), names));
      }
    }
    return new BlockOffices(block.id().value(), block.fullName(), holders);
  }
}
