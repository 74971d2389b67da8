#include "support/accessible.hpp"

#include "support/office.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/reflection/XIdlMethod.hpp>
#include <com/sun/star/reflection/theCoreReflection.hpp>

#include <algorithm>
#include <stdexcept>

using namespace css;
using namespace css::accessibility;

namespace support {

namespace {

bool isList(sal_Int16 role) {
    return role == AccessibleRole::LIST;
}

} // namespace

Accessible::Accessible(const uno::Reference<uno::XInterface>& object) {
    const uno::Reference<XAccessible> accessible(object, uno::UNO_QUERY);
    context_ = accessible.is() ? accessible->getAccessibleContext()
                               : uno::Reference<XAccessibleContext>(object, uno::UNO_QUERY);
    if (!context_.is())
        throw std::runtime_error("this has no accessible context");
}

std::vector<Accessible> Accessible::all(sal_Int16 role) const {
    std::vector<Accessible> found;
    for (sal_Int32 i = 0; i < context_->getAccessibleChildCount(); ++i) {
        const uno::Reference<XAccessible> child(context_->getAccessibleChild(i));
        if (!child.is())
            continue;
        const Accessible accessible(child);
        if (accessible.role() == role)
            found.push_back(accessible);
        if (isList(accessible.role()))
            continue; // entries are no things of their own
        for (const auto& deeper : accessible.all(role))
            found.push_back(deeper);
    }
    return found;
}

Accessible Accessible::find(sal_Int16 role, std::string_view name) const {
    std::string others;
    for (const auto& candidate : all(role)) {
        if (candidate.name() == name)
            return candidate;
        others += " '" + candidate.name() + "'";
    }
    throw std::runtime_error("there is no '" + std::string(name) + "' among" + others);
}

std::string Accessible::name() const {
    return toUtf8(context_->getAccessibleName());
}

std::string Accessible::description() const {
    return toUtf8(context_->getAccessibleDescription());
}

sal_Int16 Accessible::role() const {
    return context_->getAccessibleRole();
}

bool Accessible::isEnabled() const {
    return has(AccessibleStateType::ENABLED);
}

bool Accessible::isShowing() const {
    return has(AccessibleStateType::SHOWING);
}

bool Accessible::has(sal_Int16 state) const {
    // LibreOffice 7.5 made one number of the set of states, so the method is asked for by its name.
    const auto context = cppu::UnoType<XAccessibleContext>::get();
    const auto states = reflection::theCoreReflection::get(localContext())
                            ->forName(context.getTypeName())
                            ->getMethod("getAccessibleStateSet");
    uno::Sequence<uno::Any> none;
    const auto answer = states->invoke(uno::Any(context_), none);
    if (sal_Int64 bits = 0; answer >>= bits)
        return (bits >> (state - 1) & 1) != 0;
    return uno::Reference<XAccessibleStateSet>(answer, uno::UNO_QUERY_THROW)->contains(state);
}

void Accessible::press() const {
    uno::Reference<XAccessibleAction>(context_, uno::UNO_QUERY_THROW)->doAccessibleAction(0);
}

std::string Accessible::text() const {
    return toUtf8(uno::Reference<XAccessibleText>(context_, uno::UNO_QUERY_THROW)->getText());
}

void Accessible::setText(std::string_view text) const {
    uno::Reference<XAccessibleEditableText>(context_, uno::UNO_QUERY_THROW)->setText(toOUString(text));
}

Accessible Accessible::list() const {
    return isList(role()) ? *this : all(AccessibleRole::LIST).at(0);
}

std::vector<std::string> Accessible::entries() const {
    const auto context = list().context_;
    std::vector<std::string> names;
    for (sal_Int32 i = 0; i < context->getAccessibleChildCount(); ++i)
        names.push_back(toUtf8(context->getAccessibleChild(i)->getAccessibleContext()->getAccessibleName()));
    return names;
}

void Accessible::choose(std::string_view entry) const {
    const auto names = entries();
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
        return name.find(entry) != std::string::npos;
    });
    if (found == names.end())
        throw std::runtime_error("there is no entry '" + std::string(entry) + "'");
    choose(static_cast<int>(found - names.begin()));
}

void Accessible::choose(int position) const {
    uno::Reference<XAccessibleSelection>(list().context_, uno::UNO_QUERY_THROW)
        ->selectAccessibleChild(position);
}

std::optional<int> Accessible::chosen() const {
    const uno::Reference<XAccessibleSelection> selection(list().context_, uno::UNO_QUERY_THROW);
    if (selection->getSelectedAccessibleChildCount() == 0)
        return std::nullopt;
    return selection->getSelectedAccessibleChild(0)->getAccessibleContext()->getAccessibleIndexInParent();
}

std::string Accessible::focused() const {
    if (has(AccessibleStateType::FOCUSED) && !name().empty())
        return name();
    for (sal_Int32 i = 0; i < context_->getAccessibleChildCount(); ++i) {
        const uno::Reference<XAccessible> child(context_->getAccessibleChild(i));
        if (!child.is())
            continue;
        if (auto found = Accessible(child).focused(); !found.empty())
            return found;
    }
    return {};
}

} // namespace support
