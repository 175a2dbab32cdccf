package org.poruch.app.demo;

import java.util.Locale;

/** The tables that are filled, with their columns, in the order in which they can be filled. */
enum Table {
    SCHOOL("id, name, place"),
    PERSON("id, login, name, language, school_id, post, subject, born_on, child, created_at"),
    ROLE("person_id, role, from_day"),
    GUARDIANSHIP("child_id, guardian_id, from_day"),
    CREDENTIAL("person_id, hash"),
    JOURNEY(
            "id, practice, state, stage, opened_by, opened_at, finished_at, turn, turn_since, turn_line, contact_on, happened_at"),
    PARTICIPANT("id, journey_id, person_id, capacity, speaker, from_day, added_by, recorded_at"),
    CONSENT("id, journey_id, guardian_id, given_on, recorded_at"),
    STAGE_WALK("journey_id, stage, person_id, happened_on, recorded_at"),
    WORDING("journey_id, kind, version, text, missing, purpose, due, person_id, recorded_at"),
    GOAL(
            "id, journey_id, image, signs, until_day, state, proposed_by, proposed_at, agreed_at, ended_at"),
    GOAL_WORD("goal_id, person_id, capacity, agreed, said_at"),
    ROUTE("journey_id, version"),
    BRANCH("id, journey_id, name, position"),
    STEP(
            "id, journey_id, branch_id, position, action, form, hours, due_day, place, product, state, evidence, done_on, why_aside, author_id,"
                    + " version, recorded_at"),
    ROUTE_VERSION("journey_id, version, snapshot, person_id, recorded_at, why"),
    PROPOSAL(
            "id, journey_id, action, form, hours, place, why, author_id, recorded_at, due_day, answer, answer_why, answered_by,"
                    + " answered_at, step_id"),
    ENTRY(
            "id, journey_id, kind, audience, author_id, text, worked, did_not, will_try, happened_on, recorded_at, about"),
    ANALYSIS(
            "id, journey_id, opened_by, opened_on, recorded_at, worked, did_not, why, own_line, expert, expert_by, expert_line,"
                    + " decided, decided_line"),
    ANALYSIS_PROBE("analysis_id, entry_id"),
    REQUEST_STATE("request_id, number, state, note, person_id, happened_on"),
    TRIAL(
            "id, journey_id, author_id, request_id, what, from_day, until_day, answer, why, ended_on, recorded_at"),
    TRIAL_ACTION("trial_id, number, text, done_on"),
    DIFFICULTY_WAY("id, difficulty_id, text, found_on, author_id, happened_on, recorded_at"),
    NEEDS_VOICE(
            "id, journey_id, voice, text, pictures, audience, author_id, happened_on, recorded_at"),
    PRIVATE_NOTE("id, journey_id, tutor_id, text, happened_on, recorded_at"),
    MEETING(
            "id, journey_id, happened_on, how, minutes, notes, next_on, next_how, author_id, recorded_at"),
    MEETING_PRESENT("meeting_id, person_id"),
    MEETING_WORDING("meeting_id, version, happened_on, notes, decisions, person_id, recorded_at"),
    REVIEW_WORD("journey_id, version, part, form, level, text, person_id, line, recorded_at"),
    OUTLOOK("journey_id, version, support, next, person_id, line, recorded_at"),
    OUTLOOK_GOAL("journey_id, version, goal_id, reached, satisfaction, text"),
    THREAD_LINE(
            "id, journey_id, kind, author_id, audience, about, happened_on, recorded_at, words"),
    SIGNPOST("journey_id, thing, kind, text, note, day"),
    PRODUCT("id, kind, version, author_id, lexemes, recorded_at"),
    PRODUCT_VERSION(
            "product_id, version, title, text, topics, level, form, hours, place, material, gain, gain_by, licence, steps,"
                    + " changed_by, why, recorded_at"),
    TASK(
            "id, journey_id, product_id, product_version, part, step_id, text, level, author_id, recorded_at");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(name().toLowerCase(Locale.ROOT), columns, Rows.marks(columns));
    }
}
