/**
 * Criteria sets (bộ tiêu chí): what a block prints and how each criterion turns recorded facts into
 * points. A set and the answers of units go in, points with reasons come out; the engine reads no
 * clock, no database and no page.
 *
 * <p>Root package: the values that others speak in, and a handful of entrances ({@link
 * vn.tdkt.criteria.Evaluation}, {@link vn.tdkt.criteria.InputForm}, {@link
 * vn.tdkt.criteria.CriteriaFormat}, {@link vn.tdkt.criteria.PrintedMethod}). The scoring methods
 * are one record each in {@code model}, what reads their printed wording in {@code phrases}, the
 * sets that are kept ({@link vn.tdkt.criteria.CriteriaSets}) in {@code store}, their pages in
 * {@code web}.
 */
@ApplicationModule(
    displayName = "Bộ tiêu chí",
    allowedDependencies = {"kernel", "access", "audit", "organisation", "pages", "reading"})
package vn.tdkt.criteria;

import org.springframework.modulith.ApplicationModule;
