#include "ladder/outlines.hpp"

#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/correct.hpp>
#include <boost/geometry/algorithms/covered_by.hpp>
#include <boost/geometry/algorithms/distance.hpp>
#include <boost/geometry/algorithms/envelope.hpp>
#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/linestring.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ladder {
namespace {

namespace geometry = boost::geometry;
using Point = geometry::model::d2::point_xy<double>;
using Shape = geometry::model::polygon<Point>;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// A polygon on a plane, where each longitude is shortened by a factor.
Shape shapeOf(const Polygon& polygon, double shortening) {
    Shape shape;
    shape.inners().resize(polygon.empty() ? 0 : polygon.size() - 1);
    for (std::size_t ring = 0; ring < polygon.size(); ++ring) {
        auto& points = ring == 0 ? shape.outer() : shape.inners()[ring - 1];
        for (const auto& [longitude, latitude] : polygon[ring])
            points.emplace_back(longitude * shortening, latitude);
    }
    geometry::correct(shape); // files turn their rings this way or that
    return shape;
}

/// How far inside a shape a point is; negative where it is outside.
double depthIn(const Shape& shape, const Point& point) {
    const auto distanceTo = [&](const Shape::ring_type& ring) {
        return geometry::distance(point, geometry::model::linestring<Point>(ring.begin(), ring.end()));
    };
    auto depth = distanceTo(shape.outer());
    for (const auto& hole : shape.inners())
        depth = std::min(depth, distanceTo(hole));
    return geometry::covered_by(point, shape) ? depth : -depth;
}

struct Middle {
    Point point{};
    double depth = -1;
};

/// Looks at the points of a grid over a shape, then of finer and finer ones around the best.
Middle middleOf(const Shape& shape) {
    constexpr int steps = 16;
    constexpr double finer = 8; // two steps of one grid are as wide as the next
    geometry::model::box<Point> box;
    geometry::envelope(shape, box);
    Point centre((box.min_corner().x() + box.max_corner().x()) / 2,
                 (box.min_corner().y() + box.max_corner().y()) / 2);
    auto width = box.max_corner().x() - box.min_corner().x();
    auto height = box.max_corner().y() - box.min_corner().y();
    Middle best{centre, depthIn(shape, centre)};
    for (int level = 0; level < 4; ++level) {
        for (int i = 0; i <= steps; ++i) {
            for (int j = 0; j <= steps; ++j) {
                const Point point(centre.x() + width * (double(i) / steps - 0.5),
                                  centre.y() + height * (double(j) / steps - 0.5));
                if (const auto depth = depthIn(shape, point); depth > best.depth)
                    best = {point, depth};
            }
        }
        centre = best.point;
        width /= finer;
        height /= finer;
    }
    return best;
}

/// Twice the area of a ring on a sphere with radius 1, with a sign for its direction.
double sphericalArea(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += radians(ring[i].longitude - ring[i - 1].longitude) *
               (std::sin(radians(ring[i].latitude)) + std::sin(radians(ring[i - 1].latitude)));
    return sum;
}

} // namespace

bool isSound(const Polygon& polygon) {
    return !polygon.empty() && geometry::is_valid(shapeOf(polygon, 1));
}

double squareKilometres(const Outline& outline) {
    constexpr double radius = 6371.0; // kilometres, the mean one
    double sum = 0;
    for (const auto& polygon : outline) {
        for (std::size_t ring = 0; ring < polygon.size(); ++ring)
            sum += (ring == 0 ? 1 : -1) * std::abs(sphericalArea(polygon[ring])) / 2;
    }
    return sum * radius * radius;
}

bool contains(const Outline& outline, const Position& position) {
    return std::any_of(outline.begin(), outline.end(), [&](const Polygon& polygon) {
        return geometry::covered_by(Point(position.longitude, position.latitude), shapeOf(polygon, 1));
    });
}

Position middleOf(const Outline& outline) {
    const auto shortening = shorteningAt(outline.front().front().front().latitude);
    Middle best;
    for (const auto& polygon : outline) {
        if (const auto middle = middleOf(shapeOf(polygon, shortening)); middle.depth > best.depth)
            best = middle;
    }
    return {best.point.x() / shortening, best.point.y()};
}

double shorteningAt(double latitude) {
    constexpr double least = 0.01; // at a pole nothing would be left
    return std::max(least, std::cos(radians(latitude)));
}

} // namespace ladder
