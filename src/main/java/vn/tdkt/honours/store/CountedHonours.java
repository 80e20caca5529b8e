package vn.tdkt.honours.store;

import vn.tdkt.honours.HonourDimension;
import vn.tdkt.honours.HonourSlice;

/**
 * The pieces of SQL from which counts of awards and the lists behind them are made: both read the
 * same rows, or a figure would not lead to as many awards as it says. What a statement does not
 * count by, it does not join.
 */
final class CountedHonours {
  /** Of the units that somebody reaches those below the chosen one; all where none is chosen. */
  private static final String CHOSEN =
      """
      , chosen as (
        select unit from reached where :within::uuid is null or unit = :within::uuid
        union
        select p.unit from organisation.unit_place p
          join chosen c on p.parent = c.unit
         where p.valid @> :on::date
      )
      """;

  /** In which block a unit, or else the body above it, stood in the year that ends then. */
  private static final String IN_BLOCK =
      """
      , body as (
        select unit, unit as above, 0 as height from chosen
        union all
        select b.unit, p.parent, b.height + 1 from body b
          join organisation.unit_place p on p.unit = b.above and p.valid @> :on::date
         where p.parent is not null
      ), in_block as (
        select distinct on (b.unit, y.year) b.unit, y.year, y.block
          from body b
          join organisation.membership m on m.unit = b.above
          join (select id, block, extract(year from upper(year) - 1)::int as year
                  from organisation.block_year) y on y.id = m.block_year
         order by b.unit, y.year, b.height, lower(m.valid) desc, y.block
      )
      """;

  private static final String POST =
      """
       left join lateral (
         select case bool_or(o.manager) when true then 'MANAGER' when false then 'DIRECT_WORKER'
                end as duty
           from organisation.post o
          where o.person = h.person
            and o.valid @> least(h.decided_on, make_date(h.to_year, 12, 31))) d on true
      """;

  private CountedHonours() {}

  static String units(boolean block) {
    return HonourRows.REACHED + CHOSEN + (block ? IN_BLOCK : "");
  }

  static String joins(Iterable<HonourDimension> keys, HonourSlice slice) {
    StringBuilder joins = new StringBuilder();
    for (HonourDimension key : keys) {
      if (key == HonourDimension.DUTY) {
        joins.append(POST);
      } else if (key == HonourDimension.BLOCK) {
        joins
            .append(" left join in_block b on b.unit = h.unit and b.year = ")
            .append(year(slice))
            .append('\n');
      }
    }
    return joins.toString();
  }

  static String counted(HonourSlice slice) {
    return """
     where h.unit in (select unit from chosen) and h.voided_because is null
       and %s between :from and :until
    """
        .formatted(year(slice));
  }

  /** The value of an award for this key, as text. */
  static String value(HonourDimension key, HonourSlice slice) {
    return switch (key) {
      case TITLE -> "h.title";
      case KIND -> "t.kind";
      case LEVEL -> "t.level";
      case AUTHORITY -> "h.issuer";
      case DUTY -> "case when h.unit_is_recipient then 'NONE' else coalesce(d.duty, 'UNKNOWN') end";
      case RECIPIENT -> "case when h.unit_is_recipient then 'COLLECTIVE' else 'PERSON' end";
      case UNIT -> "h.unit::text";
      case BLOCK -> "coalesce(b.block::text, 'NONE')";
      case YEAR -> year(slice) + "::text";
    };
  }

  private static String year(HonourSlice slice) {
    return switch (slice.yearOf()) {
      case ACHIEVEMENT -> "h.to_year";
      case DECISION -> "extract(year from h.decided_on)::int";
    };
  }
}
