#include "ladder/package/outlines.hpp"

#include "ladder/package/json_file.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace ladder::package {
namespace {

namespace json = boost::json;

constexpr std::size_t largestOutlines = 1U << 20U; ///< bytes
constexpr std::size_t mostPoints = 20000;          ///< of all outlines; a map needs some hundreds
constexpr int mostFaults = 20;                     ///< to find the place of each, the file is read anew

std::optional<double> numberIn(const json::value& value) {
    if (const auto* number = value.if_double())
        return *number;
    if (const auto* number = value.if_int64())
        return static_cast<double>(*number);
    return std::nullopt; // an unsigned one is larger than any degree
}

/// A longitude and a latitude; what may follow, such as a height, is passed over.
std::optional<Position> positionIn(const json::value& value) {
    const auto* numbers = value.if_array();
    if (numbers == nullptr || numbers->size() < 2)
        return std::nullopt;
    const auto longitude = numberIn((*numbers)[0]);
    const auto latitude = numberIn((*numbers)[1]);
    if (!longitude || !latitude || !(std::abs(*longitude) <= 180) || !(std::abs(*latitude) <= 90))
        return std::nullopt;
    return Position{*longitude, *latitude};
}

/// Reads one feature after the other. Of each, the first thing that is wrong is told.
class OutlineReader {
public:
    OutlineReader(const EditionData& edition, JsonFile file)
        : file_(std::move(file))
        , outlines_(edition.areas.size())
        , isThere_(edition.areas.size()) {
        for (AreaIndex area = 0; area < edition.areas.size(); ++area)
            areas_.emplace(edition.areas[area].id, area);
    }

    std::vector<Outline> read() {
        if (!is("/type", "FeatureCollection"))
            return std::move(outlines_);
        const auto size = file_.sizeOfList("/features");
        for (std::size_t i = 0; i < size && faults_ < mostFaults && !isFull(); ++i) {
            if (!readFeature("/features/" + std::to_string(i)))
                ++faults_;
        }
        return std::move(outlines_);
    }

private:
    bool isFull() const { return points_ > mostPoints; }

    /// Whether a value is a text, and this one.
    bool is(const std::string& pointer, std::string_view expected) {
        const auto* value = file_.demand(pointer, std::string(expected));
        if (value == nullptr)
            return false;
        const auto* text = value->if_string();
        if (text != nullptr && *text == expected)
            return true;
        file_.reject(pointer, std::string(expected));
        return false;
    }

    bool fail(const std::string& pointer, Reason reason, std::vector<std::string> arguments = {}) {
        file_.add(pointer, reason, std::move(arguments));
        return false;
    }

    bool readFeature(const std::string& pointer) {
        if (!is(pointer + "/type", "Feature"))
            return false;
        const auto ofFeature = pointer + "/id";
        const auto idPointer = file_.find(ofFeature) != nullptr ? ofFeature : pointer + "/properties/id";
        const auto id = file_.textAt(idPointer, idRule);
        if (id.empty())
            return false;
        const auto area = areas_.find(id);
        if (area == areas_.end())
            return fail(idPointer, Reason::notInTable, {id, "areas"});
        if (isThere_[area->second])
            return fail(idPointer, Reason::listedTwice, {id});
        isThere_[area->second] = true;
        const auto geometry = pointer + "/geometry";
        if (const auto* value = file_.find(geometry); value != nullptr && value->is_null())
            return true; // it says that it has none
        return readGeometry(geometry, outlines_[area->second]);
    }

    bool readGeometry(const std::string& pointer, Outline& outline) {
        const auto coordinates = pointer + "/coordinates";
        const auto* type = file_.find(pointer + "/type");
        Outline read;
        if (type != nullptr && *type == "MultiPolygon") {
            const auto size = file_.sizeOfList(coordinates);
            for (std::size_t i = 0; i < size; ++i) {
                if (!readPolygon(coordinates + "/" + std::to_string(i), read.emplace_back()))
                    return false;
            }
        } else if (!is(pointer + "/type", "Polygon") || !readPolygon(coordinates, read.emplace_back())) {
            return false;
        }
        if (read.empty())
            return fail(coordinates, Reason::brokenOutline);
        outline = std::move(read);
        return true;
    }

    bool readPolygon(const std::string& pointer, Polygon& polygon) {
        const auto* rings = listAt(pointer);
        if (rings == nullptr)
            return false;
        for (std::size_t i = 0; i < rings->size(); ++i) {
            if (!readRing(pointer + "/" + std::to_string(i), polygon.emplace_back()))
                return false;
        }
        return isSound(polygon) || fail(pointer, Reason::brokenOutline);
    }

    bool readRing(const std::string& pointer, Ring& ring) {
        const auto* positions = listAt(pointer);
        if (positions == nullptr)
            return false;
        points_ += positions->size();
        if (isFull())
            return fail(pointer, Reason::tooManyPoints, {std::to_string(mostPoints)});
        for (std::size_t i = 0; i < positions->size(); ++i) {
            const auto position = positionIn((*positions)[i]);
            if (!position)
                return fail(pointer + "/" + std::to_string(i), Reason::notAPosition,
                            {json::serialize((*positions)[i])});
            ring.push_back(*position);
        }
        if (ring.size() < 4)
            return fail(pointer, Reason::ringTooShort, {std::to_string(ring.size())});
        return ring.front() == ring.back() || fail(pointer, Reason::ringNotClosed);
    }

    const json::array* listAt(const std::string& pointer) {
        const auto* value = file_.demand(pointer, "list");
        const auto* list = value == nullptr ? nullptr : value->if_array();
        if (value != nullptr && list == nullptr)
            file_.reject(pointer, "list");
        return list;
    }

    JsonFile file_;
    std::map<std::string, AreaIndex, std::less<>> areas_;
    std::vector<Outline> outlines_;
    std::vector<bool> isThere_; ///< whether the file has had a feature of an area
    std::size_t points_ = 0;
    int faults_ = 0;
};

} // namespace

std::vector<Outline> outlinesOf(const EditionData& edition, Defects& notices) {
    const auto attachment = std::find_if(edition.attachments.begin(), edition.attachments.end(),
                                         [](const Attachment& each) { return each.path == outlinesFile; });
    if (attachment != edition.attachments.end()) {
        const auto content = [&](std::string_view /*path*/) -> Result<std::string> {
            return attachment->content;
        };
        if (auto file = JsonFile::read(content, std::string(outlinesFile), notices, largestOutlines))
            return OutlineReader(edition, std::move(*file)).read();
    }
    return std::vector<Outline>(edition.areas.size());
}

} // namespace ladder::package
