package org.poruch.app.access;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.poruch.app.people.Role;

/** Who may. Every route names one of these; what stands here is all there is. */
public enum Rule {
    /** No sign-in needed. */
    ANYONE(List.of("anyone"), visitor -> true),
    SIGNED_IN(List.of("signed-in"), visitor -> true),
    /** Those who open journeys for others: a tutor, a methodologist. */
    TUTORS(
            List.of("role:tutor", "role:methodologist"),
            visitor -> visitor.is(Role.TUTOR) || visitor.is(Role.METHODOLOGIST)),
    TUTOR_ROLE(List.of("role:tutor"), visitor -> visitor.is(Role.TUTOR)),
    /** Those who put products into the bank. */
    EDUCATORS(
            List.of("role:teacher", "role:tutor", "role:methodologist"),
            visitor ->
                    visitor.is(Role.TEACHER)
                            || visitor.is(Role.TUTOR)
                            || visitor.is(Role.METHODOLOGIST)),
    /** Those who keep the centre's list of people. */
    KEEPERS(
            List.of("role:methodologist", "role:admin"),
            visitor -> visitor.is(Role.METHODOLOGIST) || visitor.is(Role.ADMIN)),

    /**
     * Those who may know the person that the address names; to all others there is no such person.
     */
    ACQUAINTED(List.of("acquainted"), visitor -> true),

    /** Everybody in a relation to the journey, and who may read this very thing. */
    READER(List.of("reader"), (standing, thing) -> true),
    PAIR(List.of("tutee", "tutor"), (standing, thing) -> standing.pair()),
    TUTEE(List.of("tutee"), (standing, thing) -> standing.tutee()),
    TUTOR(List.of("tutor"), (standing, thing) -> standing.is(Capacity.TUTOR)),
    GUARDIAN(List.of("guardian"), (standing, thing) -> standing.is(Capacity.GUARDIAN)),
    /** Those who may add a word of their own. */
    WRITER(
            List.of("tutee", "tutor", "guardian", "specialist"),
            (standing, thing) ->
                    standing.pair()
                            || standing.is(Capacity.GUARDIAN)
                            || standing.is(Capacity.SPECIALIST)),
    /** Those whose word the needs card holds. */
    VOICES(
            List.of("tutee", "tutor", "guardian"),
            (standing, thing) -> standing.pair() || standing.is(Capacity.GUARDIAN)),
    /** The tutee; for a child also a guardian. */
    TUTEE_OR_GUARDIAN(List.of("tutee", "guardian"), (standing, thing) -> standing.decides()),
    AUTHOR(List.of("author"), (standing, thing) -> standing.person().equals(thing.author())),
    /**
     * Whoever the relation is about leaves by oneself; those whose journey it is end it too. The
     * journey in the same address has no author and stands in nobody's way.
     */
    PARTING(
            List.of("tutee", "guardian", "author"),
            (standing, thing) ->
                    standing.decides()
                            || thing.author() == null
                            || standing.person().equals(thing.author()));

    private final List<String> names;
    private final Predicate<Visitor> visitor;
    private final BiPredicate<Standing, Thing> relation;
    private final boolean related;

    Rule(List<String> names, Predicate<Visitor> visitor) {
        this.names = names;
        this.visitor = visitor;
        this.relation = (standing, thing) -> true;
        this.related = false;
    }

    Rule(List<String> names, BiPredicate<Standing, Thing> relation) {
        this.names = names;
        this.visitor = someone -> true;
        this.relation = relation;
        this.related = true;
    }

    /** The names under which the list of routes shows this rule. */
    public List<String> names() {
        return names;
    }

    /** The rule speaks of a relation to a journey, so its address must name one. */
    public boolean related() {
        return related;
    }

    boolean admits(Visitor someone) {
        return visitor.test(someone);
    }

    boolean admits(Standing standing, Thing thing) {
        return relation.test(standing, thing);
    }
}
