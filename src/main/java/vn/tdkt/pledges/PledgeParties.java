package vn.tdkt.pledges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;

/** Who signs a pledge: the members of a block, its leader last; in a unit trade union and head. */
@Component
class PledgeParties {
  private static final Words WORDS = Words.of("pledges");

  private final Blocks blocks;
  private final Clock clock;

  PledgeParties(Blocks blocks, Clock clock) {
    this.blocks = blocks;
    this.clock = clock;
  }

  List<Signatory> of(Scope place) {
    UUID block = place.block();
    return block == null
        ? List.of(
            signatory(1, WORDS.say("party.union"), WORDS.say("post.union")),
            signatory(2, "", WORDS.say("post.head")))
        : members(blocks.block(new BlockYearId(block)));
  }

  private static Signatory signatory(int position, String party, String post) {
    return new Signatory(position, null, party, post, "", null);
  }

  private List<Signatory> members(BlockYear block) {
    LocalDate day = block.within(LocalDate.now(clock));
    Optional<UnitId> leader = block.leader(day);
    List<Member> members = new ArrayList<>(block.membersOn(day));
    List<Member> leading =
        members.stream()
            .filter(member -> leader.filter(member.unit()::equals).isPresent())
            .toList();
    members.removeAll(leading);
    members.addAll(leading);
    List<Signatory> all = new ArrayList<>();
    for (Member member : members) {
      String post =
          leading.contains(member) ? Office.LEADER.words(block.kind()) : WORDS.say("post.head");
      all.add(new Signatory(all.size() + 1, member.unit().value(), member.name(), post, "", null));
    }
    return all;
  }
}
