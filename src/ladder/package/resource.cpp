#include "ladder/package/resource.hpp"

#include "ladder/characters.hpp"
#include "ladder/package/encoding.hpp"
#include "ladder/package/text_rule.hpp"

#include <boost/algorithm/string/case_conv.hpp>

#include <algorithm>
#include <locale>
#include <optional>
#include <string_view>

namespace ladder::package {
namespace {

namespace json = boost::json;

/// "https://example.org/areas.csv"
bool isAddress(std::string_view path) {
    const auto end = path.find("://");
    return end != std::string_view::npos && end > 1 && path.find('/') > end;
}

/// Where a part of a declaration stands: in datapackage.json itself or in a file that it names.
struct Place {
    JsonFile* file;
    std::string pointer;

    Place at(std::string_view key) const { return {file, pointer + "/" + std::string(key)}; }
    Place at(std::size_t index) const { return {file, pointer + "/" + std::to_string(index)}; }
    const json::value* value() const { return file->find(pointer); }
    /// The value, where it says anything.
    const json::value* declared() const {
        const auto* found = value();
        return found != nullptr && found->is_null() ? nullptr : found;
    }
    /// How many elements a list has that stands here: 0 where it is none, or has more than `most`.
    std::size_t sizeOfList(std::size_t most) const {
        const auto size = file->sizeOfList(pointer);
        if (size <= most)
            return size;
        file->add(pointer, Reason::listTooLong,
                  {pointer.substr(pointer.rfind('/') + 1), std::to_string(size), std::to_string(most)});
        return 0;
    }
    /// Says that what stands here is not followed.
    void refuse(const std::string& expected) const {
        const auto* found = value();
        const auto* text = found == nullptr ? nullptr : found->if_string();
        const auto shown = text != nullptr    ? std::string(text->data(), text->size())
                           : found == nullptr ? std::string()
                                              : print(*found, 0);
        file->add(pointer, Reason::notFollowed,
                  {pointer.substr(pointer.rfind('/') + 1), shown.substr(0, shown.find('\n')), expected});
    }
};

class ResourceReader {
public:
    ResourceReader(const FileSource& files, JsonFile& descriptor, const std::string& pointer,
                   Defects& defects)
        : files_(files)
        , defects_(defects)
        , top_{&descriptor, pointer} {}

    Resource read() {
        const auto before = defects_.count();
        readPaths();
        readFormat();
        readDialect();
        readSchema();
        if (defects_.count() > before) // whatever is said of the file would follow from that
            resource_.paths.clear();
        return std::move(resource_);
    }

private:
    void readPaths() {
        const auto place = top_.at("path");
        if (place.value() == nullptr && top_.at("data").declared() != nullptr)
            return top_.at("data").refuse("path");
        const auto* path = top_.file->demand(place.pointer, "text");
        if (path == nullptr)
            return;
        if (!path->is_array())
            return addPath(place);
        constexpr std::size_t most = 1000;
        if (path->get_array().empty())
            top_.file->reject(place.pointer, "text");
        const auto size = place.sizeOfList(most);
        for (std::size_t i = 0; i < size; ++i)
            addPath(place.at(i));
    }

    void addPath(const Place& place) {
        auto path = pathAt(place);
        if (!path)
            return;
        auto& paths = resource_.paths;
        if (std::find(paths.begin(), paths.end(), *path) != paths.end()) // its rows would count twice
            place.file->add(place.pointer, Reason::listedTwice, {std::move(*path)});
        else
            paths.push_back(std::move(*path));
    }

    /// The path of a file of the package as it is looked up there.
    std::optional<std::string> pathAt(const Place& place) {
        const auto path = place.file->textAt(place.pointer);
        if (path.empty())
            return std::nullopt;
        if (const auto size = countCharacters(path); size > longestPath) {
            place.file->add(place.pointer, Reason::textTooLong,
                            {std::to_string(size), std::to_string(longestPath)});
            return std::nullopt;
        }
        if (const auto reason = whyNoPath(path)) {
            place.file->add(place.pointer, *reason, {path});
            return std::nullopt;
        }
        return plainPath(path);
    }

    static std::optional<Reason> whyNoPath(const std::string& path) {
        if (isAddress(path))
            return Reason::pathIsAddress;
        if (staysInFolder(path))
            return std::nullopt;
        auto withSlashes = path;
        std::replace(withSlashes.begin(), withSlashes.end(), '\\', '/');
        const bool hasDrive = path.size() > 1 && path[1] == ':';
        std::replace(withSlashes.begin(), withSlashes.end(), ':', '_');
        return !hasDrive && staysInFolder(withSlashes) ? Reason::pathNotPlain : Reason::fileOutsideFolder;
    }

    /// A text among some that are understood, whatever its capitals; nothing where it is not declared, or
    /// refused.
    std::optional<std::string> oneOf(const Place& place, std::initializer_list<std::string_view> understood,
                                     const std::string& expected) {
        if (place.declared() == nullptr)
            return std::nullopt;
        auto text =
            boost::algorithm::to_lower_copy(place.file->textOrNothing(place.pointer), std::locale::classic());
        if (std::find(understood.begin(), understood.end(), text) != understood.end())
            return text;
        place.refuse(expected);
        return std::nullopt;
    }

    void readFormat() {
        const auto format = oneOf(top_.at("format"), {"csv", "tsv", "csv.gz", "tsv.gz"}, "csv, tsv");
        if (format && format->starts_with("tsv"))
            resource_.marks.delimiter = '\t';
        const auto compression = oneOf(top_.at("compression"), {"gz", "gzip", "no", ""}, "gz");
        const bool isNamedGz = std::any_of(resource_.paths.begin(), resource_.paths.end(),
                                           [](const std::string& path) { return path.ends_with(".gz"); });
        resource_.isCompressed = compression ? compression->starts_with("gz") : isNamedGz;
        const auto encoding = top_.at("encoding");
        if (encoding.declared() == nullptr)
            return;
        const auto name = encoding.file->textAt(encoding.pointer);
        if (!name.empty() && !canDecode(name))
            encoding.refuse("utf-8");
        else if (!isUtf8(name))
            resource_.encoding = name;
    }

    /// The object at a place, or in the file that is named there.
    std::optional<Place> followed(const Place& place, std::optional<JsonFile>& file) {
        const auto* value = place.declared();
        if (value == nullptr)
            return std::nullopt;
        if (value->is_object())
            return place;
        if (!value->is_string()) {
            place.file->reject(place.pointer, "{…}");
            return std::nullopt;
        }
        const auto path = pathAt(place);
        file = path ? JsonFile::read(files_, *path, defects_) : std::nullopt;
        if (!file)
            return std::nullopt;
        file->reportDoubledKeys(defects_, [](const std::string& /*pointer*/) { return true; });
        return Place{&*file, ""};
    }

    void readDialect() {
        std::optional<JsonFile> file;
        const auto dialect = followed(top_.at("dialect"), file);
        if (!dialect)
            return;
        readCharacter(dialect->at("delimiter"), resource_.marks.delimiter);
        readCharacter(dialect->at("quoteChar"), resource_.marks.quote);
        if (const auto* quote = dialect->at("quoteChar").value(); quote != nullptr && quote->is_null())
            resource_.marks.quote = '\0';
        oneOf(dialect->at("lineTerminator"), {"\r\n", "\n", "\r"}, R"("\r\n", "\n", "\r")");
        for (const auto* key : {"escapeChar", "commentChar"}) {
            if (const auto place = dialect->at(key); place.declared() != nullptr)
                place.refuse("null");
        }
        if (!flag(dialect->at("doubleQuote"), true))
            dialect->at("doubleQuote").refuse("true");
        resource_.hasHeader = flag(dialect->at("header"), true);
        if (const auto rows = dialect->at("headerRows");
            rows.declared() != nullptr && *rows.value() != json::value{1})
            rows.refuse("[1]");
        if (const auto rows = dialect->at("commentRows");
            rows.declared() != nullptr && *rows.value() != json::array())
            rows.refuse("[]");
        if (const auto null = dialect->at("nullSequence"); null.declared() != nullptr)
            addMissing(*missingValues_, null);
    }

    static bool flag(const Place& place, bool otherwise) {
        const auto* value = place.declared();
        if (value == nullptr)
            return otherwise;
        if (!value->is_bool())
            place.file->reject(place.pointer, "true, false");
        return value->is_bool() ? value->get_bool() : otherwise;
    }

    /// Takes a character, which must be one of ASCII: this is all that the parser of CSV can tell apart.
    static void readCharacter(const Place& place, char& character) {
        if (place.declared() == nullptr)
            return;
        const auto text = place.file->textAt(place.pointer);
        const bool isPlain =
            text.size() == 1 && text.front() > 0 && text.front() != '\n' && text.front() != '\r';
        if (isPlain)
            character = text.front();
        else if (!text.empty())
            place.refuse(R"("," ";" "\t" "|")");
    }

    void readSchema() {
        std::optional<JsonFile> file;
        auto place = top_.at("schema");
        if (place.declared() != nullptr) {
            const auto schema = followed(place, file);
            if (!schema)
                return;
            place = *schema;
        }
        if (const auto missing = place.at("missingValues"); missing.declared() != nullptr)
            readMissing(missing, *missingValues_);
        const auto fields = place.at("fields");
        const auto size = fields.file->sizeOfList(fields.pointer);
        for (std::size_t i = 0; i < size; ++i)
            readField(fields.at(i));
    }

    void readField(const Place& place) {
        Field field;
        field.missingValues = missingValues_;
        field.name = place.file->textAt(place.at("name").pointer);
        if (field.name.empty())
            return;
        if (const auto missing = place.at("missingValues"); missing.declared() != nullptr) {
            auto own = std::make_shared<MissingValues>();
            readMissing(missing, *own);
            field.missingValues = std::move(own);
        }
        if (const auto decimal = place.at("decimalChar"); decimal.declared() != nullptr)
            field.decimalChar = decimal.file->textAt(decimal.pointer);
        if (const auto group = place.at("groupChar"); group.declared() != nullptr)
            field.groupChar = group.file->textOrNothing(group.pointer);
        if (!flag(place.at("bareNumber"), true))
            place.at("bareNumber").refuse("true");
        resource_.fields.push_back(std::move(field));
    }

    /// Texts, or objects with a text as their value.
    static void readMissing(const Place& place, MissingValues& missing) {
        constexpr std::size_t most = 100;
        const auto size = place.sizeOfList(most);
        for (std::size_t i = 0; i < size; ++i) {
            const auto element = place.at(i);
            addMissing(missing, element.value()->is_object() ? element.at("value") : element);
        }
    }
    static void addMissing(MissingValues& missing, const Place& place) {
        if (auto text = place.file->textOrNothing(place.pointer); !text.empty())
            missing.insert(std::move(text));
    }

    const FileSource& files_;
    Defects& defects_;
    Place top_;
    std::shared_ptr<MissingValues> missingValues_ = std::make_shared<MissingValues>(); ///< of all columns
    Resource resource_;
};

} // namespace

Resource readResource(const FileSource& files, JsonFile& descriptor, const std::string& pointer,
                      Defects& defects) {
    return ResourceReader(files, descriptor, pointer, defects).read();
}

} // namespace ladder::package
