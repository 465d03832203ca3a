package vn.sinhke.law;

import com.google.common.collect.ImmutableSet;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;

/**
 * What a project has to be and how it is chosen and approved (dự án): results, papers, approval, community, task.
 *
 * <p>Values, dates and sources are data, one file an act.
 */
public final class ProjectParameters {

    /** Results that a chain project states for every plan year and its end. */
    public static final Parameter<ImmutableSet<String>> STATED_RESULTS =
            new Parameter<>("project.results.stated", ValueType.WORDS);

    /** That the parts of a project's total cost are stated and make it up. */
    public static final Parameter<Boolean> COST_BY_SOURCE =
            new Parameter<>("project.cost.by-source", ValueType.REQUIREMENT);

    /** How many districts make a project inter-district. */
    public static final Parameter<Integer> INTER_DISTRICT_MINIMUM =
            new Parameter<>("project.inter-district.minimum-districts", ValueType.COUNT);

    /** Methods of support in the order in which they go first. */
    public static final Parameter<ImmutableSet<String>> METHOD_PRIORITY =
            new Parameter<>("selection.method.priority", ValueType.WORDS);

    /** By-task project: largest support of one project. */
    public static final Parameter<Vnd> TASK_SUPPORT_MAXIMUM =
            new Parameter<>("task.support.maximum-vnd", ValueType.VND);

    /** By-task project: least share spent directly on the people's production. */
    public static final Parameter<Percentage> TASK_DIRECT_MINIMUM =
            new Parameter<>("task.direct.minimum-percent", ValueType.PERCENTAGE);

    /** By-task project: when it may be used. */
    public static final Parameter<ImmutableSet<String>> TASK_GROUNDS = new Parameter<>("task.grounds", ValueType.WORDS);

    /** Community project: who may propose. */
    public static final Parameter<ImmutableSet<String>> COMMUNITY_PROPOSER_KINDS =
            new Parameter<>("community.proposer.kinds", ValueType.WORDS);

    /** Community project: a member experienced in good business. */
    public static final Parameter<Boolean> COMMUNITY_EXPERIENCED_MEMBER =
            new Parameter<>("community.experienced-member.required", ValueType.REQUIREMENT);

    /** Community project: households commit their counterpart. */
    public static final Parameter<Boolean> COMMUNITY_COUNTERPART =
            new Parameter<>("community.counterpart.required", ValueType.REQUIREMENT);

    /** Levels that may approve a chain project. */
    public static final Parameter<ImmutableSet<String>> APPROVAL_LEVELS =
            new Parameter<>("project.approval.levels", ValueType.WORDS);

    /** The commune's chairman approves linkage projects below this amount. */
    public static final Parameter<Vnd> APPROVAL_COMMUNE_BELOW =
            new Parameter<>("project.approval.commune.below-vnd", ValueType.VND);

    /** The commune's chairman approves projects within so many communes. */
    public static final Parameter<Integer> APPROVAL_COMMUNE_MAXIMUM_COMMUNES =
            new Parameter<>("project.approval.commune.maximum-communes", ValueType.COUNT);

    /** Contents of the decision that approves a project. */
    public static final Parameter<ImmutableSet<String>> APPROVAL_CONTENTS =
            new Parameter<>("project.approval.contents", ValueType.WORDS);

    /** The result of the evaluation is published before approval. */
    public static final Parameter<Boolean> APPROVAL_RESULT_PUBLISHED =
            new Parameter<>("project.approval.result-published.required", ValueType.REQUIREMENT);

    /** A council or team appraises before approval. */
    public static final Parameter<Boolean> APPROVAL_COUNCIL =
            new Parameter<>("project.approval.council.required", ValueType.REQUIREMENT);

    /** The plan of support is announced before dossiers are taken. */
    public static final Parameter<Boolean> ANNOUNCEMENT =
            new Parameter<>("project.announcement.required", ValueType.REQUIREMENT);

    /** Papers of a proposal. */
    public static final Parameter<ImmutableSet<String>> DOSSIER_PAPERS =
            new Parameter<>("dossier.papers", ValueType.WORDS);

    /** First and last year of the program. */
    public static final Parameter<ImmutableSet<String>> PROGRAM_YEARS =
            new Parameter<>("program.years", ValueType.WORDS);

    private ProjectParameters() {}
}
