#include "ladder/figures.hpp"

#include <cmath>

namespace ladder {
namespace {

Result<double> quotient(Result<double> part, Result<double> whole) {
    if (!part)
        return part;
    if (!whole)
        return whole;
    if (*whole == 0)
        return Reason::noBase;
    return *part / *whole;
}

/// The sum of figures that must all be there. Items that are out of scope, such as a rung that was not
/// measured, are no part of it.
Result<double> completeSum(const Edition& edition, AreaIndex area, ItemKind kind,
                           std::optional<int> rung = {}) {
    double sum = 0;
    bool hasPart = false;
    for (ItemIndex item = 0; item < edition.items().size(); ++item) {
        if (edition.items()[item].kind != kind || (rung && edition.items()[item].rung != *rung))
            continue;
        if (const auto value = edition.value(area, item)) {
            sum += static_cast<double>(*value);
            hasPart = true;
        } else if (!edition.observation(area, item).isOutOfScope()) {
            return Reason::partMissing;
        }
    }
    if (!hasPart)
        return Reason::noPart;
    return sum;
}

} // namespace

Result<double> count(const Edition& edition, AreaIndex area, ItemIndex item) {
    if (const auto value = edition.value(area, item))
        return static_cast<double>(*value);
    return edition.observation(area, item).status == status::notCollected ? Reason::notCollected
                                                                          : Reason::notAvailable;
}

Result<std::string> statusCode(const Edition& edition, AreaIndex area, ItemIndex item) {
    return edition.observation(area, item).status;
}

Result<double> ladderTotal(const Edition& edition, AreaIndex area) {
    return completeSum(edition, area, ItemKind::rung);
}

Result<double> weightedSum(const Edition& edition, AreaIndex area, ItemIndex rung) {
    double sum = 0;
    bool hasPart = false;
    for (const auto part : edition.partsOf(edition.items()[rung].rung, ItemKind::instrument)) {
        if (const auto figure = count(edition, area, part)) {
            sum += edition.items()[part].weight * *figure;
            hasPart = true;
        }
    }
    if (!hasPart)
        return Reason::noPart;
    return sum;
}

std::vector<ItemIndex> instrumentsWithoutFigure(const Edition& edition, AreaIndex area, ItemIndex rung) {
    auto parts = edition.partsOf(edition.items()[rung].rung, ItemKind::instrument);
    std::erase_if(parts, [&](ItemIndex part) { return edition.value(area, part).has_value(); });
    return parts;
}

Result<double> shareOfLadder(const Edition& edition, AreaIndex area, ItemIndex rung) {
    return quotient(count(edition, area, rung), ladderTotal(edition, area));
}

Result<double> shareOfParent(const Edition& edition, AreaIndex area, ItemIndex item) {
    const auto part = count(edition, area, item);
    const auto parent = edition.areas()[area].parent;
    if (!parent)
        return part ? Result<double>(1.0) : part;
    return quotient(part, count(edition, *parent, item));
}

Result<double> sectorTotal(const Edition& edition, AreaIndex area, int rung) {
    return completeSum(edition, area, ItemKind::sector, rung);
}

Result<double> shareOfSectors(const Edition& edition, AreaIndex area, ItemIndex sector) {
    return quotient(count(edition, area, sector), sectorTotal(edition, area, edition.items()[sector].rung));
}

Result<double> rank(const Edition& edition, AreaIndex area, ItemIndex item) {
    const auto own = count(edition, area, item);
    if (!own)
        return own;
    int higher = 0;
    for (const auto other : areasIn(edition, edition.areas()[area].parent)) {
        const auto figure = count(edition, other, item);
        if (figure && *figure > *own)
            ++higher;
    }
    return 1.0 + higher;
}

Result<double> people(const Edition& edition, AreaIndex area, BaseIndex base) {
    const auto value = edition.baseValue(area, base);
    if (!value)
        return Reason::baseMissing;
    if (*value == 0)
        return Reason::baseEmpty;
    return static_cast<double>(*value);
}

Result<double> rate(const Edition& edition, AreaIndex area, ItemIndex item, double people) {
    constexpr double perPeople = 1000;
    const auto figure = quotient(count(edition, area, item), people);
    if (!figure)
        return figure;
    const auto rate = *figure * perPeople;
    return std::isfinite(rate) ? Result<double>(rate) : Reason::noBase; // of next to nobody
}

Result<double> rate(const Edition& edition, AreaIndex area, ItemIndex item, BaseIndex base) {
    // Why there is no figure says more than why there is nobody to set it against.
    const auto number = edition.value(area, item) ? people(edition, area, base) : count(edition, area, item);
    return number ? rate(edition, area, item, *number) : number;
}

Result<double> index(const Edition& edition, AreaIndex area, ItemIndex item, BaseIndex base) {
    constexpr double whole = 100;
    const auto own = rate(edition, area, item, base);
    const auto parent = edition.areas()[area].parent;
    if (!own || !parent)
        return own ? Result<double>(whole) : own;
    const auto part = quotient(own, rate(edition, *parent, item, base));
    return part ? Result<double>(*part * whole) : part;
}

Result<double> change(Result<double> from, Result<double> to) {
    if (!from)
        return from;
    if (!to)
        return to;
    return *to - *from;
}

Result<double> growth(Result<double> from, Result<double> to) {
    return quotient(change(from, to), from);
}

} // namespace ladder
