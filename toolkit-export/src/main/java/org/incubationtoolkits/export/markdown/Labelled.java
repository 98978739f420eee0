package org.incubationtoolkits.export.markdown;

import java.util.Optional;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.content.Difficulty;
import org.incubationtoolkits.model.content.GovernmentLevel;
import org.incubationtoolkits.model.content.Slot;
import org.incubationtoolkits.model.guide.Decision;
import org.incubationtoolkits.model.provenance.Badge;
import org.incubationtoolkits.model.provenance.LicenceStatus;
import org.incubationtoolkits.model.provenance.Origin;
import org.incubationtoolkits.model.provenance.Permissions.Permission;

/** The label of each value that the model has a fixed number of. */
final class Labelled {

    private Labelled() {}

    static Label difficulty(Difficulty.Level level) {
        return switch (level) {
            case EASY -> Label.EASY;
            case MODERATE -> Label.MODERATE;
            case DEMANDING -> Label.DEMANDING;
        };
    }

    static Label slot(Slot.Kind kind) {
        return switch (kind) {
            case LEGAL_BASIS -> Label.LEGAL_BASIS;
            case DATA_PROTECTION -> Label.DATA_PROTECTION;
            case PROCUREMENT -> Label.PROCUREMENT;
            case CONTACT -> Label.CONTACT;
            case SAFEGUARDING -> Label.SAFEGUARDING;
        };
    }

    static Label layer(Decision.Layer layer) {
        return switch (layer) {
            case PROBLEM -> Label.LAYER_PROBLEM;
            case INTENTION -> Label.LAYER_INTENTION;
        };
    }

    static Label level(GovernmentLevel level) {
        return switch (level) {
            case LOCAL -> Label.LEVEL_LOCAL;
            case REGIONAL -> Label.LEVEL_REGIONAL;
            case NATIONAL -> Label.LEVEL_NATIONAL;
            case INTERNATIONAL -> Label.LEVEL_INTERNATIONAL;
        };
    }

    static Label status(Case.Status status) {
        return switch (status) {
            case IDENTIFYING_PROBLEMS -> Label.STATUS_IDENTIFYING_PROBLEMS;
            case GENERATING_IDEAS -> Label.STATUS_GENERATING_IDEAS;
            case DEVELOPING_PROPOSALS -> Label.STATUS_DEVELOPING_PROPOSALS;
            case IMPLEMENTING_PROJECTS -> Label.STATUS_IMPLEMENTING_PROJECTS;
            case EVALUATING_PROJECTS -> Label.STATUS_EVALUATING_PROJECTS;
            case DIFFUSING_LESSONS -> Label.STATUS_DIFFUSING_LESSONS;
        };
    }

    static Label relation(Origin.Relation relation) {
        return switch (relation) {
            case OWN_DESIGN -> Label.RELATION_OWN_DESIGN;
            case INSPIRED_BY -> Label.RELATION_INSPIRED_BY;
            case ADAPTED_FROM -> Label.RELATION_ADAPTED_FROM;
            case STATES -> Label.RELATION_STATES;
        };
    }

    static Label badge(Optional<Badge> badge) {
        return badge.map(Labelled::badge).orElse(Label.BADGE_NONE);
    }

    private static Label badge(Badge badge) {
        return switch (badge) {
            case BASIC -> Label.BADGE_BASIC;
            case CHAMPION -> Label.BADGE_CHAMPION;
            case HERO -> Label.BADGE_HERO;
        };
    }

    static Label permission(Permission permission) {
        return switch (permission) {
            case ALLOWED -> Label.ALLOWED;
            case FORBIDDEN -> Label.FORBIDDEN;
            case UNKNOWN -> Label.UNKNOWN;
        };
    }

    static Label licenceStatus(LicenceStatus status) {
        return switch (status) {
            case CONFIRMED -> Label.LICENCE_CONFIRMED;
            case RECALLED -> Label.LICENCE_RECALLED;
            case UNKNOWN -> Label.LICENCE_UNKNOWN;
        };
    }
}
