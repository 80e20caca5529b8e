package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitId;

/** Writes who belongs to a block of the year. */
@Repository
public class MemberStore {
  private final JdbcClient db;
  private final Audit audit;

  MemberStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Behind the members that are there, in the given order. */
  public void add(BlockYear block, List<UnitId> units, String group, LocalDate from, Act act) {
    BlockVersions.next(db, block);
    int last = block.members().stream().mapToInt(Member::position).max().orElse(0);
    db.sql(
            """
            insert into organisation.membership (block_year, unit, position, subgroup, valid)
            select :block, unit, :last + place, :group, daterange(:from, null)
              from unnest(:units::uuid[]) with ordinality as joining (unit, place)
            """)
        .param("block", block.id().value())
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("last", last)
        .param("group", group)
        .param("from", from)
        .update();
    audit.append(act);
  }

  /** With the places and groups that they had; from the first day of the year. */
  public void copy(BlockYear block, List<Member> members, Act act) {
    BlockVersions.next(db, block);
    db.sql(
            """
            insert into organisation.membership (block_year, unit, position, subgroup, valid)
            select :block, unit, position, subgroup, daterange(:from, null)
              from unnest(:units::uuid[], :positions::int[], :groups::text[])
                     as joining (unit, position, subgroup)
            """)
        .param("block", block.id().value())
        .param("units", members.stream().map(member -> member.unit().value()).toArray(UUID[]::new))
        .param("positions", members.stream().map(Member::position).toArray(Integer[]::new))
        .param("groups", members.stream().map(Member::group).toArray(String[]::new))
        .param("from", block.year().from())
        .update();
    audit.append(act);
  }

  public void group(BlockYear block, Map<UnitId, String> groups, Act act) {
    BlockVersions.next(db, block);
    db.sql(
            """
            update organisation.membership m set subgroup = moved.subgroup
              from unnest(:units::uuid[], :groups::text[]) as moved (unit, subgroup)
             where m.block_year = :block and m.unit = moved.unit
            """)
        .param("block", block.id().value())
        .param("units", groups.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
        .param("groups", groups.values().toArray(String[]::new))
        .update();
    audit.append(act);
  }

  public void end(BlockYear block, UnitId unit, LocalDate on, Act act) {
    BlockVersions.next(db, block);
    db.sql(
            """
            update organisation.membership set valid = daterange(lower(valid), :on)
             where block_year = :block and unit = :unit and valid @> :on::date and lower(valid) < :on
            """)
        .param("block", block.id().value())
        .param("unit", unit.value())
        .param("on", on)
        .update();
    audit.append(act);
  }
}
