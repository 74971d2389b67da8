#include "ladder/checks.hpp"

#include <cmath>

namespace ladder {
namespace {

/// Adds the figure of a part to the sum of a check, or the part to those that are missing.
void addPart(Check& check, std::uint32_t part, const Observation& observation, double weight) {
    if (observation.value)
        check.sum = check.sum.value_or(0) + weight * static_cast<double>(*observation.value);
    else if (!observation.isOutOfScope())
        check.partsMissing.push_back(part);
}

class Checker {
public:
    explicit Checker(const Edition& edition)
        : edition_(edition) {}

    std::vector<Check> run() {
        for (AreaIndex area = 0; area < edition_.areas().size(); ++area) {
            for (ItemIndex item = 0; item < edition_.items().size(); ++item) {
                if (edition_.items()[item].kind == ItemKind::rung) {
                    compareWithItems(PartKind::instruments, ItemKind::instrument, area, item);
                    compareWithItems(PartKind::sectors, ItemKind::sector, area, item);
                }
                compareWithAreas(area, item);
            }
        }
        return std::move(checks_);
    }

private:
    void compareWithItems(PartKind kind, ItemKind partKind, AreaIndex area, ItemIndex rung) {
        auto check = start(kind, area, rung);
        for (const auto part : edition_.partsOf(edition_.items()[rung].rung, partKind))
            addPart(check, part, edition_.observation(area, part), edition_.items()[part].weight);
        finish(std::move(check));
    }

    void compareWithAreas(AreaIndex area, ItemIndex item) {
        auto check = start(PartKind::areas, area, item);
        for (const auto part : areasIn(edition_, area))
            addPart(check, part, edition_.observation(part, item), 1);
        finish(std::move(check));
    }

    static Check start(PartKind kind, AreaIndex area, ItemIndex item) {
        Check check;
        check.kind = kind;
        check.area = area;
        check.item = item;
        return check;
    }

    /// Keeps a check, unless there is nothing to compare.
    void finish(Check check) {
        const auto& published = edition_.observation(check.area, check.item).value;
        if (!published || (!check.sum && check.partsMissing.empty()))
            return;
        check.published = static_cast<double>(*published);
        checks_.push_back(std::move(check));
    }

    const Edition& edition_;
    std::vector<Check> checks_;
};

} // namespace

Verdict Check::verdict() const {
    if (!sum)
        return Verdict::noParts;
    if (std::round(*sum) == published)
        return Verdict::agrees;
    return partsMissing.empty() ? Verdict::differs : Verdict::incomplete;
}

std::vector<Check> checkTotals(const Edition& edition) {
    return Checker(edition).run();
}

} // namespace ladder
