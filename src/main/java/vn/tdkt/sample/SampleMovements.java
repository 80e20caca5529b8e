package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.movements.Commemoration;
import vn.tdkt.movements.Lasting;
import vn.tdkt.movements.Level;
import vn.tdkt.movements.Movement;
import vn.tdkt.movements.MovementKeeping;
import vn.tdkt.movements.MovementKind;
import vn.tdkt.movements.Movements;
import vn.tdkt.movements.Responding;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.SheetHead;

/** The movements of Bắc Giang that the published plan of 2024 names, and what it tells of them. */
@Component
class SampleMovements implements BesideThePlan {
  private static final String FILE = "/samples/phong-trao-bac-giang-2024.json";

  private final Movements movements;
  private final MovementKeeping keeping;
  private final Responding responding;

  SampleMovements(Movements movements, MovementKeeping keeping, Responding responding) {
    this.movements = movements;
    this.keeping = keeping;
    this.responding = responding;
  }

  /** The file as it is written. */
  record Written(String year, List<Row> movements) {
    record Row(
        String name,
        @Nullable String launcher,
        MovementKind kind,
        @Nullable String basis,
        @Nullable String theme,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String parent,
        @Nullable List<Commemoration> events,
        @Nullable List<Paper> done) {
      Movement.Said said() {
        return new Movement.Said(
            name,
            List.of(),
            orEmpty(launcher),
            Level.PROVINCE,
            kind,
            orEmpty(basis),
            orEmpty(theme),
            new Lasting(from, until));
      }
    }

    record Paper(ResponseKind kind, LocalDate on, String number, String about) {}
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    UnitId province = new UnitId(sheet.jurisdiction());
    UnitId unit = sheet.unit();
    Written written = SampleFile.read(FILE, Written.class);
    Access office = Places.program(province);
    for (Written.Row row : written.movements()) {
      Movement movement = Done.of(keeping.add(row.said(), parent(row.parent(), office), office));
      for (Commemoration event : orNone(row.events())) {
        Done.of(keeping.commemorate(movement, event, office));
      }
      for (Written.Paper paper : orNone(row.done())) {
        Response.Said said =
            new Response.Said(paper.on(), paper.number(), paper.about(), "", null, null, "");
        Done.of(
            responding.note(
                movement, unit.value(), written.year(), paper.kind(), said, officer.actor()));
      }
    }
  }

  private @Nullable UUID parent(@Nullable String name, Access office) {
    return name == null
        ? null
        : movements.seenBy(office).stream()
            .filter(movement -> movement.name().equals(name))
            .map(Movement::id)
            .findFirst()
            .orElseThrow();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
