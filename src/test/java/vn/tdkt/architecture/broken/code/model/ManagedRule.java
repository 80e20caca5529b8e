package vn.tdkt.architecture.broken.code.model;

import org.springframework.stereotype.Service;

/** Broken on purpose: a rule that the framework manages. Abstract, so that no scan takes it up. */
@Service
abstract class ManagedRule {}
