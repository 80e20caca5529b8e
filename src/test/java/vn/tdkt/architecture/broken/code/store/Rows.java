package vn.tdkt.architecture.broken.code.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Sound: a store may use SQL. */
public record Rows(JdbcClient db) {}
