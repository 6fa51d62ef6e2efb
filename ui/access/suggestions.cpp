// SPDX-License-Identifier: Apache-2.0
#include "ui/access/suggestions.h"

#include "models/fields/personal.h"
#include "ui/privacy/veilcover.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace chargetree {

namespace {

/// Texts that all tell who somebody is, or none of which does.
class SuggestedTexts final : public QStringListModel {
public:
    SuggestedTexts(Suggested suggested, QObject *parent)
        : QStringListModel(parent)
        , m_suggested(suggested)
    {
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == PersonalRole ? QVariant(m_suggested == Suggested::Personal)
                                    : QStringListModel::data(index, role);
    }

private:
    Suggested m_suggested;
};

} // namespace

QStringListModel *suggestionsFor(QLineEdit *field, Suggested suggested)
{
    auto *model = new SuggestedTexts(suggested, field);
    auto *completer = new QCompleter(model, field);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    completer->popup()->setItemDelegate(new VeilDelegate(completer));
    return model;
}

} // namespace chargetree
