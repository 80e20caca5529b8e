package vn.tdkt.organisation.web.block;

import java.util.List;
import java.util.function.Predicate;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.OfficeHeld;
import vn.tdkt.pages.Field;

/** Members and offices of a block as lines to choose from. */
final class Members {
  private Members() {}

  static List<Field.Choice> choices(List<Member> members) {
    return members.stream()
        .map(member -> new Field.Choice(member.unit().value().toString(), member.name()))
        .toList();
  }

  static List<Field.Choice> holders(BlockYear block, Predicate<OfficeHeld> wanted) {
    return block.offices().stream()
        .filter(wanted)
        .map(
            held ->
                new Field.Choice(
                    new HeldOffice(held.office(), held.unit()).text(),
                    held.office().words(block.kind()) + " · " + block.nameOf(held.unit())))
        .toList();
  }
}
